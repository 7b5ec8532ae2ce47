package lv.auseklis.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("C9: firms and laboratories say what they can do, and are found")
class ProfilesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OfferProfile offer;

    @Autowired
    DecideProfile decide;

    @Autowired
    WithdrawProfile withdraw;

    @Autowired
    CapabilitySearch search;

    @Autowired
    JdbcProfiles profiles;

    private Outcome offered(UUID profile, String account, String name, String value) {
        var typed = AProfile.typed();
        typed.put(name, value);
        return offer.offer(new OfferProfile.Command(profile, typed), AProfile.of(account));
    }

    private List<String> found(String words) {
        return search.find(words, null, 10).stream()
                .map(one -> one.profile().content().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind       | BANK              | Kind
            name       | ''                | Name: must be filled in
            number     | 70001000019       | Registration number
            number     | ''                | Registration number
            website    | javascript:alert  | Website
            summary.en | ''                | Description in English
            goods      | ''                | Goods or services
            nace       | 2562              | NACE
            cpv        | 4261              | CPV
            contact    | nobody            | E-mail
            """)
    void badProfilesAreNamedAndNothingIsWritten(String box, String value, String reason) {
        var refused = (Outcome.Refused) offered(null, "bad", box, value);
        assertThat(refused.reasons())
                .singleElement()
                .satisfies(one -> assertThat(one.en()).contains(reason));
        assertThat(profiles.listOf("bad")).isEmpty();
    }

    @Test
    @DisplayName("public once approved by somebody else; a new version holds only from its own approval")
    void versions() {
        var first = (Outcome.Done) offered(null, "versions", "goods", "Zirgvilces arkli");
        assertThat(found("zirgvilces arkls")).isEmpty();
        var self = new lv.auseklis.access.Actor(lv.auseklis.access.Role.CERN_CONTACT_POINT, "versions");
        assertThat(decide.decide(new DecideProfile.Command(first.profile(), 1, true, ""), self))
                .isInstanceOf(Outcome.Refused.class);
        decide.decide(new DecideProfile.Command(first.profile(), 1, true, ""), AProfile.OFFICER);
        assertThat(found("zirgvilces arkls")).hasSize(1);

        assertThat(offered(first.profile(), "another", "goods", "Ecēšas")).isInstanceOf(Outcome.Refused.class);
        assertThat(offered(first.profile(), "versions", "goods", "Zirgvilces ecēšas"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(found("zirgvilces arkls")).hasSize(1);
        assertThat(decide.decide(new DecideProfile.Command(first.profile(), 1, true, ""), AProfile.OFFICER))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(decide.decide(new DecideProfile.Command(first.profile(), 2, false, ""), AProfile.OFFICER))
                .isInstanceOf(Outcome.Refused.class);
        decide.decide(new DecideProfile.Command(first.profile(), 2, false, "Trūkst"), AProfile.OFFICER);
        assertThat(found("zirgvilces arkls")).hasSize(1);
        offered(first.profile(), "versions", "goods", "Zirgvilces ecēšas");
        decide.decide(new DecideProfile.Command(first.profile(), 3, true, ""), AProfile.OFFICER);
        assertThat(found("zirgvilces ecēšas")).hasSize(1);
        assertThat(found("arkls")).isEmpty();

        assertThat(withdraw.withdraw(new WithdrawProfile.Command(first.profile()), AProfile.of("another")))
                .isInstanceOf(Outcome.Refused.class);
        withdraw.withdraw(new WithdrawProfile.Command(first.profile()), AProfile.of("versions"));
        assertThat(found("zirgvilces ecēšas")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vacuum chamber welding    | yes
            welding of vacuum vessels | yes
            vakuuma kameru metināšana | yes
            vakuuma kameras           | yes
            weld                      | yes
            catering services         | no
            "*:* AND (               | no
            """)
    @DisplayName("plain words in either language find it, inflected or in part, and never as a query")
    void search(String words, String answer) {
        if (profiles.listOf("welder").isEmpty()) {
            var typed = new HashMap<>(AProfile.typed());
            typed.put("summary.lv", "Metinām vakuuma kameras un pārbaudām ar hēliju.");
            typed.put("summary.en", "We weld vacuum chambers and vessels and test them with helium.");
            AProfile.approved(context, "welder", typed);
        }
        assertThat(search.find(words, ProfileKind.FIRM, 10))
                .as(words)
                .satisfies(all -> assertThat(all.stream()
                                .anyMatch(one -> one.profile().account().equals("welder")))
                        .isEqualTo(answer.equals("yes")));
    }

    @Test
    @DisplayName("a notice is matched by words in the other language and by codes, each with its evidence")
    void match() {
        var lv = AProfile.typed();
        lv.put("summary.lv", "Kriogēnās caurules šķidram hēlijam.");
        lv.put("summary.en", "Skatīt latviski.");
        var latvian = AProfile.approved(context, "latvian", lv);
        var coded = AProfile.typed();
        coded.put("cpv", "42512300-1");
        var byCode = AProfile.approved(context, "coded", coded);
        var hits = search.match(
                "Supply of cryogenic transfer lines", "Piping for liquid helium.", List.of("42512000"), 10);
        Map<UUID, List<String>> evidence = new HashMap<>();
        hits.forEach(hit -> evidence.put(hit.profile().id(), hit.evidence()));
        assertThat(evidence.get(latvian))
                .contains("cryogenic", "piping", "helium")
                .doesNotContain("supply");
        assertThat(evidence.get(byCode)).containsExactly("CPV 42512000");
        assertThat(search.match("Supply of tulips", "Red ones.", List.of(), 10)).isEmpty();
    }
}
