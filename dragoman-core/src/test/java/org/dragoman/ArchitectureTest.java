package org.dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the rooms: data flows one way. */
class ArchitectureTest {
    /** From first to last; a package may use those before it. */
    private static final List<String> ORDER = List.of(
            "document",
            "container",
            "fetch",
            "language",
            "time",
            "actor",
            "event",
            "statement",
            "figure",
            "instrument",
            "reading",
            "ledger",
            "link",
            "system",
            "export");

    /** What larger rooms are made of, from first to last; all may use the values of the room itself. */
    private static final Map<String, List<String>> INNER = Map.of(
            "event", List.of("lexicon", "clause", "participant", "coding", "reality", "discourse", "contact"),
            "statement", List.of("text", "model", "extent", "attribution", "speaker", "training"),
            "figure", List.of("quantity", "measure", "tally"),
            "actor", List.of("book", "phrase", "person", "resolution"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dragoman");

    static List<String> packages() {
        return ORDER;
    }

    static Stream<Arguments> innerPackages() {
        return INNER.entrySet().stream()
                .flatMap(room -> room.getValue().stream().map(inner -> Arguments.of(room.getKey(), inner)));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_those_before_it(String name) {
        List<String> later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
        String[] forbidden = later.stream()
                .filter(other -> !isOpenSideways(name, other))
                .map(other -> "org.dragoman." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.dragoman." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("innerPackages")
    void a_package_inside_a_room_uses_only_those_before_it(String room, String name) {
        List<String> order = INNER.getOrDefault(room, List.of());
        String[] later = order.subList(order.indexOf(name) + 1, order.size()).stream()
                .map(other -> "org.dragoman." + room + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.dragoman." + room + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .check(CLASSES);
    }

    /** {@code time} and {@code actor} may use each other's values; all else goes one way. */
    private static boolean isOpenSideways(String from, String to) {
        return from.equals("time") && to.equals("actor");
    }

    @Test
    void only_the_language_package_knows_the_parser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    /** The database engine is also what reads tables in Parquet. */
    @Test
    void only_the_ledger_and_the_containers_know_the_database() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dragoman.ledger..", "org.dragoman.container..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duckdb..", "java.sql..")
                .check(CLASSES);
    }
}
