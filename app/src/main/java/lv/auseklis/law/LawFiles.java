package lv.auseklis.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads the YAML files under `law/` on the class path. An unknown property is an error: a misspelt word
/// must not be lost.
class LawFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /// One file of rules: the part it belongs to and its rules.
    record RuleFile(String part, List<LegalRule> rules) {}

    List<RuleFile> rules() {
        var reader = YAML.readerFor(RuleFile.class);
        return Stream.of(ruleFiles())
                .parallel()
                .map(file -> LawFiles.<RuleFile>read(file, reader))
                .toList();
    }

    <T> List<T> list(String name, Class<T> type) {
        return read(file(name), YAML.readerForListOf(type));
    }

    <T> T one(String name, Class<T> type) {
        return read(file(name), YAML.readerFor(type));
    }

    Map<String, Map<String, Bilingual>> vocabulary() {
        return read(
                file("vocabulary.yaml"), YAML.readerFor(new TypeReference<Map<String, Map<String, Bilingual>>>() {}));
    }

    private static Resource file(String name) {
        return new ClassPathResource("law/" + name);
    }

    private static Resource[] ruleFiles() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:law/rules/*.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Resource file, ObjectReader reader) {
        try (var stream = file.getInputStream()) {
            return reader.readValue(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }
}
