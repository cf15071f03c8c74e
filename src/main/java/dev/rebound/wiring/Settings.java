package dev.rebound.wiring;

import dev.rebound.terminal.CommandNames;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Single settings as they were written, before anything insists on their form: what is wrong with one can then be said in a sentence. */
record Settings(Config config) {
    static final String FISCAL_YEAR_START = "rebound.fiscal-year-start";

    CommandNames commands() {
        return new CommandNames(
                written("rebound.commands.reject", ReboundConfig.REJECT),
                written("rebound.commands.win", ReboundConfig.WIN),
                written("rebound.commands.rebound", ReboundConfig.REBOUND));
    }

    /** Nothing for what is no month's English name. */
    Optional<Month> fiscalYearStart() {
        var name = written(FISCAL_YEAR_START, ReboundConfig.FISCAL_YEAR_START).strip();
        return Stream.of(Month.values())
                .filter(month -> month.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Empty when it is not set, or set to nothing. */
    String value(String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    /** The same with a default for what is not set, or set to nothing. */
    String value(String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }

    /** What is set to nothing stays so: no default is what its writer meant. */
    String written(String name, String otherwise) {
        var value = config.getConfigValue(name).getValue();
        return value == null ? otherwise : value;
    }
}
