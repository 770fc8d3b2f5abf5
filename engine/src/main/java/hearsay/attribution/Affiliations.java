// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Sector;
import java.util.List;
import java.util.Optional;

/** Whose people? The country and the sector of a source, from whatever part of its phrase tells them first. */
final class Affiliations {

    private final Countries countries;
    private final RoleNouns roles;
    private final Organisations organisations;

    Affiliations(Countries countries, RoleNouns roles, Organisations organisations) {
        this.countries = countries;
        this.roles = roles;
        this.organisations = organisations;
    }

    /** The country, three letters after ISO 3166. */
    Optional<String> country(PhraseParts parts) {
        return parts.byWeight().stream().flatMap(part -> country(part).stream()).findFirst();
    }

    private Optional<String> country(Wording part) {
        return countries.in(part).stream()
                .map(found -> found.value().code())
                .findFirst()
                .or(() -> organisations.known(part).stream()
                        .flatMap(found -> found.value().country().stream())
                        .findFirst());
    }

    /** The sector: a role's own goes first, an organisation's second, that of whom the role works for last. */
    Sector sector(PhraseParts parts) {
        Optional<RoleNouns.RoleNoun> role = role(parts.head());
        return role.filter(Affiliations::ownSector)
                .map(RoleNouns.RoleNoun::sector)
                .or(() -> ofOrganisation(parts))
                .or(() -> role.map(RoleNouns.RoleNoun::sector).filter(Affiliations::told))
                .or(() -> ofRole(parts.apposition()))
                .orElse(Sector.UNK);
    }

    /** The role that ends the head, or else the first in it. */
    private Optional<RoleNouns.RoleNoun> role(Wording head) {
        List<Phrases.Found<RoleNouns.RoleNoun>> found = roles.in(head);
        return Phrases.last(found, head)
                .or(() -> found.stream().map(Phrases.Found::value).findFirst());
    }

    private static boolean ownSector(RoleNouns.RoleNoun role) {
        boolean own = role.kind() == RoleNouns.Kind.CLASS || role.kind() == RoleNouns.Kind.OFFICE;
        return own && told(role.sector());
    }

    private Optional<Sector> ofOrganisation(PhraseParts parts) {
        return parts.byWeight().stream()
                .flatMap(part -> ofOrganisation(part).stream())
                .findFirst();
    }

    private Optional<Sector> ofOrganisation(Wording part) {
        return organisations.known(part).stream()
                .map(found -> found.value().sector())
                .findFirst()
                .or(() -> organisations.nouns(part).stream()
                        .map(found -> found.value().sector())
                        .filter(Affiliations::told)
                        .findFirst());
    }

    private Optional<Sector> ofRole(Wording words) {
        return roles.in(words).stream()
                .map(found -> found.value().sector())
                .filter(Affiliations::told)
                .findFirst();
    }

    private static boolean told(Sector sector) {
        return sector != Sector.UNK;
    }
}
