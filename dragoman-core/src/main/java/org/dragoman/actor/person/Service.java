package org.dragoman.actor.person;

import java.util.EnumSet;
import java.util.Set;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.RoleNouns;
import org.jspecify.annotations.Nullable;

/** Tells the roles of those who serve a state at home, which news on that state need not name. */
final class Service {
    /** Offices of states; a secretary-general or a spokesman may be a party's. */
    private static final Set<OfficeClass> SERVICE = EnumSet.complementOf(EnumSet.of(
            OfficeClass.HEAD_OF_BODY,
            OfficeClass.DEPUTY_OF_BODY,
            OfficeClass.SPOKESPERSON_OF_BODY,
            OfficeClass.FOREIGN_SPOKESPERSON,
            OfficeClass.GOVERNMENT_SPOKESPERSON,
            OfficeClass.DEFENCE_SPOKESPERSON,
            OfficeClass.AMBASSADOR,
            OfficeClass.UN_AMBASSADOR,
            OfficeClass.ENVOY,
            OfficeClass.PARTY_LEADER,
            OfficeClass.GROUP_LEADER));

    private Service() {}

    /** Whether who has such a role serves a state at home: a minister, a mayor; no envoy, no spokesman. */
    static boolean isAtHome(RoleNouns.@Nullable Found noun) {
        return noun != null
                && (NounClass.DOMESTIC.has(noun.noun())
                        || noun.is(RoleNouns.Kind.OFFICE) && SERVICE.containsAll(Offices.classes(noun)));
    }
}
