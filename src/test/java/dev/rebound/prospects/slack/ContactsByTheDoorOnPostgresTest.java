package dev.rebound.prospects.slack;

import dev.rebound.testkit.OnPostgres;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;

/** The list and its jobs look things up in both databases. */
@Tag("postgres")
@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OnPostgres.class)
class ContactsByTheDoorOnPostgresTest extends ContactsByTheDoorTest {}
