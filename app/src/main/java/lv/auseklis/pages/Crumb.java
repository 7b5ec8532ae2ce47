package lv.auseklis.pages;

/// One step of the way from the home page to the page shown: its title in the language of the page and its path.
public record Crumb(String title, String path) {}
