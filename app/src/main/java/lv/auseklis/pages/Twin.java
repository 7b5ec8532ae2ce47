package lv.auseklis.pages;

/// The same page in another form: `json`, `csv` or `jsonld`, at the path with that suffix.
public record Twin(String name, String mediaType, String path) {}
