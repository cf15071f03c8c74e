package dev.rebound.corrections.slack;

import dev.rebound.testkit.OnPostgres;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;

/** The database takes a copy out with its entry, so that is looked at on both. */
@Tag("postgres")
@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OnPostgres.class)
class GivenWordsOnPostgresTest extends GivenWordsTest {}
