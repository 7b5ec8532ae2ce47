package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.TypedFact;
import lv.auseklis.cern.TypedProvenance;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FoldedName;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Moment;
import org.springframework.stereotype.Component;

/// What admitting a member and giving a role have in common: what was typed is checked, told to the log and kept.
@Component
class RecordTenure {

    private static final Bilingual ARTICLE =
            new Bilingual("(tā grupas lapā to pazīst)", "(the page of the group knows it by that)");

    private final GroupBook book;
    private final JdbcTenures tenures;

    RecordTenure(GroupBook book, JdbcTenures tenures) {
        this.book = book;
        this.tenures = tenures;
    }

    /// @param role whether a role is given, else a member admitted
    Outcome record(String act, boolean role, Map<String, String> sent, Actor actor, LocalDate today) {
        book.holdMembers();
        var typed = checked(sent, today);
        var identifier = TypedFact.identifier(typed);
        var place = Place.find(typed.text("place"), role).orElse(null);
        if (place == null) {
            typed.against(
                    role ? "Loma: izvēlieties no saraksta." : "Kategorija: izvēlieties no saraksta.",
                    role ? "Role: choose from the list." : "Category: choose from the list.");
        } else if (isThere(place, typed)) {
            typed.against(
                    "Ar šādu nosaukumu tas jau ir reģistrēts un turpinās.",
                    "Under this name it is recorded already, and lasts.");
        }
        if (place == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var id = UUID.randomUUID();
        var provenance = TypedProvenance.of(typed);
        var texts = new TreeMap<>(
                typed.only(List.of("place", "name.lv", "name.en", "parent", "about.lv", "about.en", "from")));
        texts.put("identifier", identifier);
        TypedProvenance.write(provenance, texts);
        var entry = book.append(id, act, place.field(), texts, actor);
        tenures.add(new Tenure(
                id,
                entry,
                today,
                place,
                new Bilingual(typed.text("name.lv"), typed.text("name.en")),
                typed.text("parent"),
                typed.text("about.lv"),
                typed.text("about.en"),
                identifier,
                KnownDay.parse(typed.text("from")).orElse(null),
                provenance,
                null,
                -1));
        return new Outcome.Done(id, entry);
    }

    private static TypedForm checked(Map<String, String> sent, LocalDate today) {
        var typed = new TypedForm(sent, today, List.of())
                .needsBoth("name", new Bilingual("Nosaukums", "Name"), ARTICLE)
                .fits("parent", new Bilingual("Iestāde", "Institution"))
                .fits("about.lv", new Bilingual("Joma latviski", "Field in Latvian"))
                .fits("about.en", new Bilingual("Joma angliski", "Field in English"));
        TypedProvenance.check(typed);
        if (typed.text("about.lv").isEmpty() != typed.text("about.en").isEmpty()) {
            typed.against("Joma: rakstiet to abās valodās.", "Field: write it in both languages.");
        }
        if (!typed.text("from").isEmpty()) {
            TypedFact.begun(typed, "from", new Bilingual("Kopš", "Since"), today);
        }
        return typed;
    }

    /// Whether somebody of this name, in the same institution, is there and stays.
    private boolean isThere(Place place, TypedForm typed) {
        var name = FoldedName.of(typed.text("name.lv"));
        return tenures.list(Moment.ALL_KNOWN).stream()
                .filter(Tenure::lasts)
                .filter(one -> one.place() == place && one.parent().equals(typed.text("parent")))
                .anyMatch(one -> Objects.equals(FoldedName.of(one.name().lv()), name));
    }
}
