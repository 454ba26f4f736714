package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dragoman.export.Holdings.Told;
import org.dragoman.export.MoneyEntity.Builder;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Row;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Actors, documents and events as entities of FollowTheMoney, one JSON object a line: states, organisations and persons
 * as PublicBody, Organization and Person, documents as Article, events as Event with those involved and the documents
 * as proof.
 */
final class FollowTheMoney implements Exporter {
    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            forEach(holdings, entity -> {
                Map<String, @Nullable Object> json = Holdings.object();
                json.put("id", entity.id());
                json.put("schema", entity.schema());
                json.put("properties", entity.values());
                out.write(Json.write(json) + "\n");
            });
        }
        return "";
    }

    /** Hands over all entities: actors, documents, events. */
    static void forEach(Holdings holdings, Holdings.Writing<MoneyEntity> writing) throws IOException {
        for (ActorIndex.Entry actor : holdings.actors().all()) {
            writing.accept(actor(holdings, actor));
        }
        for (DocumentEntry document : holdings.documents().values()) {
            writing.accept(document(document));
        }
        holdings.forEachEvent(told -> writing.accept(event(holdings, told)));
    }

    private static MoneyEntity actor(Holdings holdings, ActorIndex.Entry actor) {
        String schema = switch (actor.kind()) {
            case "state" -> "PublicBody";
            case "person" -> "Person";
            case "organisation", "bloc", "outlet" -> "Organization";
            default -> "LegalEntity";
        };
        Builder entity = new Builder(actor.id(), schema, "").add("name", actor.name());
        actor.aliases().forEach(alias -> entity.add("alias", alias));
        String country = MoneyEntity.country(holdings.state(actor.id()));
        if (schema.equals("Person")) {
            actor.roles().forEach(role -> entity.add("position", role));
            // Whom someone serves is not of which nationality they are.
            entity.add("country", country);
        } else {
            entity.add("country", country);
        }
        if (actor.id().matches("Q[0-9]{1,12}")) {
            entity.add("wikidataId", actor.id());
        }
        return entity.build();
    }

    private static MoneyEntity document(DocumentEntry document) {
        Builder entity = new Builder(document.id(), "Article", document.id())
                .add("name", document.label())
                .add("title", document.title())
                .add("publisher", document.outlet())
                .add("language", document.language().equals("en") ? "eng" : null)
                .add("publishedAt", Gdelt.day(document.published()));
        if (document.uri().startsWith("http")) {
            entity.add("sourceUrl", document.uri());
        } else {
            entity.add("fileName", document.uri());
        }
        return entity.build();
    }

    private static MoneyEntity event(Holdings holdings, Told told) {
        Row first = told.first();
        Builder entity = new Builder(told.event().id(), "Event", String.valueOf(first.document()));
        String mode = told.event().mode();
        entity.add(
                "name",
                told.event().type().name().toLowerCase(java.util.Locale.ROOT) + (mode == null ? "" : ": " + mode));
        entity.add("summary", first.text("evidence", "text"));
        entity.add("location", first.text("where", "name"));
        Edtf when = Edtf.read(told.event().when());
        if (when != null && when.earliest() != null && when.latest() != null) {
            entity.add("startDate", when.earliest());
            entity.add("endDate", when.latest());
        }
        for (String actor : told.event().source()) {
            involved(holdings, entity, actor);
        }
        for (String actor : told.event().target()) {
            involved(holdings, entity, actor);
        }
        told.event().documents().forEach(document -> entity.add("proof", document));
        entity.add("recordId", first.id());
        return entity.build();
    }

    private static void involved(Holdings holdings, Builder entity, String actor) {
        if (holdings.actors().get(actor) != null) {
            entity.add("involved", actor);
        }
    }
}
