package lv.auseklis.cerngroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.pages.Moment;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/// Gives the demonstration the members and roles that the page of the group names and what the group did, by the acts
/// that serve everybody. Each start does only what is still missing.
@Component
class DemonstrationGroup extends DemonstrationData {

    static final Actor SAMPLE_CONTACT_POINT = new Actor(Role.CERN_CONTACT_POINT, "demonstration");

    private static final int MOST = 1_000;
    private static final int DAYS_AHEAD = 21;

    private final GroupActs acts;
    private final ActivityActs activityActs;
    private final JdbcActivities activities;
    private final JdbcTenures tenures;
    private final Clock clock;

    DemonstrationGroup(
            Demonstration demonstration,
            GroupActs acts,
            ActivityActs activityActs,
            JdbcActivities activities,
            JdbcTenures tenures,
            Clock clock) {
        super(demonstration, 4); // after the States at CERN and their statements
        this.acts = acts;
        this.activityActs = activityActs;
        this.activities = activities;
        this.tenures = tenures;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        var today = LocalDate.now(clock);
        var known = tenures.list(Moment.ALL_KNOWN).stream()
                .map(one -> key(
                        one.place(),
                        String.valueOf(one.from()),
                        one.parent() + one.name().lv()))
                .collect(Collectors.toSet());
        rows("cern-group.csv").stream()
                .map(CSVRecord::toMap)
                .filter(sample -> !known.contains(key(sample)))
                .filter(sample -> hasCome(sample.getOrDefault("from", ""), today))
                .forEach(sample -> fill(new TreeMap<>(sample), today));
        fillActivities(today);
    }

    /// What really was, and one invented activity that is yet to come.
    private void fillActivities(LocalDate today) {
        var known = activities.listLatest(MOST).stream()
                .map(one -> one.title().lv())
                .collect(Collectors.toSet());
        rows("cern-activities.csv").stream()
                .map(CSVRecord::toMap)
                .map(sample -> withDay(sample, today))
                .filter(sample -> !known.contains(sample.get("title.lv")))
                .filter(sample -> isSample(sample) || hasCome(sample.getOrDefault("day", ""), today))
                .forEach(sample -> done(sample, activityActs.act("announce", sample, SAMPLE_CONTACT_POINT, today)));
    }

    private static boolean isSample(Map<String, String> sample) {
        return sample.getOrDefault("title.lv", "").startsWith("Paraugs");
    }

    private static Map<String, String> withDay(Map<String, String> sample, LocalDate today) {
        var dated = new TreeMap<>(sample);
        if (sample.getOrDefault("day", "").isEmpty()) {
            dated.put("day", today.plusDays(DAYS_AHEAD).toString());
        }
        return dated;
    }

    private static String key(Map<String, String> sample) {
        var from = KnownDay.parse(sample.getOrDefault("from", ""));
        return key(
                Place.valueOf(sample.getOrDefault("place", "")),
                from.map(KnownDay::toString).orElse("null"),
                sample.getOrDefault("parent", "") + sample.getOrDefault("name.lv", ""));
    }

    /// By what a sample is known again: the name of who holds a role may have been removed under a decision.
    private static String key(Place place, String from, String name) {
        return place + " " + (place.isRole() ? from : name);
    }

    private void fill(Map<String, String> sample, LocalDate today) {
        var role = Place.find(sample.getOrDefault("place", ""), true).isPresent();
        var id = done(sample, acts.act(role ? "assign" : "admit", sample, SAMPLE_CONTACT_POINT, today));
        var to = sample.getOrDefault("to", "");
        if (!to.isEmpty() && hasCome(to, today)) {
            sample.put("tenure", id);
            done(sample, acts.act("end", sample, SAMPLE_CONTACT_POINT, today));
        }
    }

    private static boolean hasCome(String day, LocalDate today) {
        return KnownDay.parse(day).filter(one -> one.from().isAfter(today)).isEmpty();
    }

    private static String done(Map<String, String> sample, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.about().toString();
            case Outcome.Refused refused ->
                throw new IllegalStateException("The sample " + sample + " was refused: " + refused.reasons());
        };
    }
}
