package lv.auseklis.pages;

import java.util.ArrayList;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;

/// What the layout needs to know of a page: its words, title, address in both languages, way from home,
/// twins and who looks. Made by [Pages#page] and completed by its `with…` methods, each of which changes
/// this page and returns it.
public final class Page {

    private final Words words;
    private final Address address;
    private final String title;
    private final Surroundings surroundings;
    private final List<Crumb> crumbs = new ArrayList<>();
    private final List<Twin> twins = new ArrayList<>();
    private String description;
    private @Nullable Section section;
    private boolean listed = true;

    /// What is the same for every page of one request.
    ///
    /// @param idle whether the viewer is a deputy who stands in for nobody today
    record Surroundings(
            String baseUrl, Assets assets, @Nullable Actor viewer, boolean idle, boolean demonstration) {}

    Page(Words words, Address address, String title, Surroundings surroundings) {
        this.words = words;
        this.address = address;
        this.title = title;
        this.description = title;
        this.surroundings = surroundings;
    }

    public Page in(Section section) {
        this.section = section;
        return this;
    }

    public Page under(String title, Address address) {
        crumbs.add(new Crumb(title, address.in(language())));
        return this;
    }

    public Page described(String description) {
        this.description = description;
        return this;
    }

    public Page twin(String name, String mediaType, String path) {
        twins.add(new Twin(name, mediaType, path));
        return this;
    }

    /// Keeps the page out of search engines: results of forms, errors, sign-in.
    public Page unlisted() {
        this.listed = false;
        return this;
    }

    public String t(String key, Object... values) {
        return words.t(key, values);
    }

    public Words words() {
        return words;
    }

    public Language language() {
        return words.language();
    }

    public Language otherLanguage() {
        return language() == Language.LV ? Language.EN : Language.LV;
    }

    public Address address() {
        return address;
    }

    public String path() {
        return address.in(language());
    }

    public String url() {
        return surroundings.baseUrl() + path();
    }

    public String url(Language language) {
        return surroundings.baseUrl() + address.in(language);
    }

    public String baseUrl() {
        return surroundings.baseUrl();
    }

    public String asset(String name) {
        return surroundings.assets().path(name);
    }

    public @Nullable Actor viewer() {
        return surroundings.viewer();
    }

    /// Whether the viewer is a deputy who stands in for nobody today and therefore may only read.
    public boolean idle() {
        return surroundings.idle();
    }

    public boolean demonstration() {
        return surroundings.demonstration();
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public List<Crumb> crumbs() {
        return crumbs;
    }

    public List<Twin> twins() {
        return twins;
    }

    public @Nullable Section section() {
        return section;
    }

    public boolean listed() {
        return listed;
    }
}
