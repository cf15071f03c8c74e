package dev.rebound.privacy.store;

import dev.rebound.privacy.Seal;
import dev.rebound.privacy.Words;
import io.quarkus.arc.Arc;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Every column of type {@link Words} is sealed bytes, so that neither the database nor its error messages can quote anybody. */
@Converter(autoApply = true)
class WordsColumn implements AttributeConverter<Words, byte[]> {
    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Words words) {
        return words == null ? null : seal().close(words.text());
    }

    @Override
    public @Nullable Words convertToEntityAttribute(byte @Nullable [] closed) {
        return closed == null ? null : Words.of(seal().open(closed));
    }

    /** Asked for at each use: Hibernate makes its converters while the application is built, before there is any configuration. */
    private static Seal seal() {
        return Arc.container().instance(Seal.class).get();
    }
}
