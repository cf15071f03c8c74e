package dev.rebound.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A linter for the one Dockerfile: what would make the image heavier, looser or different tomorrow. */
class DockerfileTest {
    private static final Pattern PINNED = Pattern.compile("\\S+:\\d+\\.\\d+\\S*( AS \\w+)?");

    @Test
    void the_image_is_built_cleanly() {
        assertThat(complaints(Dockerfile.of(Path.of("deploy/Dockerfile")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FROM base:latest, is not pinned",
        "FROM base, is not pinned",
        "FROM base:17, is not pinned",
        "ADD x /x, ADD",
        "RUN apt-get update && apt-get install -y x, apt lists",
        "RUN apt-get install x && rm -rf /var/lib/apt/lists/*, without -y",
        "RUN curl https://x | bash, pipes a download",
        "RUN sudo true, sudo",
        "ENTRYPOINT java -jar x, not in exec form",
        "CMD java, not in exec form",
        "HEALTHCHECK CMD true, not in exec form",
        "USER root, runs as root",
        "COPY . /src, copies everything",
        "WORKDIR src, relative",
        "ENV SLACK_BOT_TOKEN=xoxb, a secret"
    })
    void the_linter_sees(String line, String complaint) {
        var good = "FROM base:1.2\nUSER rebound\nHEALTHCHECK CMD [\"true\"]\nENTRYPOINT [\"true\"]\n";
        assertThat(complaints(Dockerfile.of(good))).isEmpty();
        var broken = line.startsWith("FROM") ? good.replaceFirst("FROM.*", line) : good + line + "\n";
        assertThat(complaints(Dockerfile.of(broken)))
                .anySatisfy(said -> assertThat(said).contains(complaint));
    }

    @Test
    void the_linter_misses_a_user_a_health_check_and_an_entry_point() {
        assertThat(complaints(Dockerfile.of("FROM base:1.2\n"))).hasSize(3);
    }

    private static List<String> complaints(Dockerfile file) {
        var complaints = new ArrayList<String>();
        file.all().forEach(line -> complain(line, complaints));
        for (var needed : List.of("USER", "HEALTHCHECK", "ENTRYPOINT")) {
            if (file.image(needed).isEmpty()) {
                complaints.add("no " + needed);
            }
        }
        return complaints;
    }

    private static void complain(Dockerfile.Line line, List<String> complaints) {
        var rest = line.rest();
        switch (line.instruction()) {
            case "FROM" -> add(!PINNED.matcher(rest).matches(), rest + " is not pinned", complaints);
            case "ADD" -> complaints.add("ADD: COPY says what it does");
            case "RUN" -> complainOfRun(rest, complaints);
            case "ENTRYPOINT", "CMD" -> add(!rest.startsWith("["), rest + " is not in exec form", complaints);
            case "HEALTHCHECK" -> add(!rest.contains("CMD ["), rest + " is not in exec form", complaints);
            case "USER" -> add(rest.matches("root|0(:.*)?"), "runs as root", complaints);
            case "COPY" -> add(rest.matches("\\.\\s.*"), "copies everything", complaints);
            case "WORKDIR" -> add(!rest.startsWith("/"), rest + " is relative", complaints);
            case "ENV", "ARG" ->
                add(rest.matches("\\w*(TOKEN|SECRET|PASSWORD|KEY).*"), rest + " is a secret", complaints);
            default -> {}
        }
    }

    private static void complainOfRun(String command, List<String> complaints) {
        var installs = command.contains("apt-get install");
        add(installs && !command.contains("rm -rf /var/lib/apt/lists"), "apt lists stay", complaints);
        add(installs && !command.contains(" -y"), "apt-get without -y asks", complaints);
        add(command.matches(".*(curl|wget).*\\|.*"), "pipes a download", complaints);
        add(command.contains("sudo"), "sudo", complaints);
    }

    private static void add(boolean wrong, String complaint, List<String> complaints) {
        if (wrong) {
            complaints.add(complaint);
        }
    }
}
