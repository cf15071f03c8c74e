package dev.rebound.abuse;

import dev.rebound.testkit.OnPostgres;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;

@Tag("postgres")
@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OnPostgres.class)
class OwnerByTheDoorOnPostgresTest extends OwnerByTheDoorTest {}
