package dev.rebound.experiment.slack;

import dev.rebound.testkit.OnPostgres;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;

/** Tags follow what is taken out by the store itself, so that is looked at on both databases. */
@Tag("postgres")
@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OnPostgres.class)
class ExperimentByTheDoorOnPostgresTest extends ExperimentByTheDoorTest {}
