package dev.rebound.reject.slack;

import dev.rebound.testkit.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The order in which things were written is told by the database, so it is looked at on both. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class UndoLastOnPostgresTest extends UndoLastTest {}
