package org.dragoman.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The order of the rooms of this module. */
class RoomsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dragoman.web");

    private static void only(String here, String... others) {
        noClasses()
                .that()
                .resideInAPackage("org.dragoman.web." + here + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    @Test
    void charts_and_the_index_know_nothing_of_pages() {
        only("chart", "org.dragoman.web.page..", "org.dragoman.web.api..", "org.dragoman.web.mcp..", "io.javalin..");
        only("search", "org.dragoman.web.page..", "org.dragoman.web.view..", "org.dragoman.web.mcp..", "io.javalin..");
    }

    @Test
    void views_and_pages_know_nothing_of_the_web_server() {
        only("view", "org.dragoman.web.page..", "org.dragoman.web.api..", "org.dragoman.web.mcp..", "io.javalin..");
        only("page", "org.dragoman.web.api..", "org.dragoman.web.mcp..", "io.javalin..");
        only("mcp", "org.dragoman.web.page..", "io.javalin..");
    }

    @Test
    void only_the_index_knows_how_it_is_made() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dragoman.web.page..",
                        "org.dragoman.web.view..",
                        "org.dragoman.web.api..",
                        "org.dragoman.web.mcp..",
                        "org.dragoman.web.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CLASSES);
    }
}
