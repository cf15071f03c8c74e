package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack's own schema of manifests is not part of the project: where it lies is told by the environment variable MANIFEST_SCHEMA. */
class ManifestSchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {"manifest.yml", "deploy/manifest-socket.yml"})
    void slack_takes_the_manifest(String file) throws IOException {
        assertThat(complaints(Files.readString(Path.of(file)))).isEmpty();
    }

    @Test
    void slack_does_not_take_a_manifest_without_a_name() throws IOException {
        var nameless = Files.readString(Path.of("manifest.yml")).replace("  name: Rebound\n", "");
        assertThat(complaints(nameless)).isNotEmpty();
    }

    private static Set<ValidationMessage> complaints(String manifest) throws IOException {
        var schema = System.getenv("MANIFEST_SCHEMA");
        assumeTrue(schema != null && Files.exists(Path.of(schema)), "MANIFEST_SCHEMA names no file: not validated");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Files.readString(Path.of(schema)))
                .validate(new YAMLMapper().readTree(manifest));
    }
}
