package dev.rebound.wiring;

import dev.rebound.diagnosis.FiscalYear;
import dev.rebound.terminal.CommandNames;
import dev.rebound.terminal.Sentences;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Single settings as they were written, before anything insists on their form: what is wrong with one can then be said in a sentence. */
record Settings(Config config) {
    CommandNames commands() {
        return new CommandNames(
                written("rebound.commands.reject", ReboundConfig.REJECT),
                written("rebound.commands.win", ReboundConfig.WIN),
                written("rebound.commands.rebound", ReboundConfig.REBOUND));
    }

    /** Nothing where what was written is no month. */
    Optional<FiscalYear> fiscalYear() {
        return FiscalYear.startingIn(fiscalYearStart());
    }

    /** What is wrong with the month, in a sentence that names the key, or nothing. */
    Optional<String> badFiscalYear() {
        return fiscalYear().isPresent()
                ? Optional.empty()
                : Optional.of(Sentences.of("start-fiscal-year", fiscalYearStart()));
    }

    private String fiscalYearStart() {
        return written("rebound.fiscal-year-start", ReboundConfig.FISCAL_YEAR_START);
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
