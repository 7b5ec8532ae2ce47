package lv.auseklis.registration;

/// Where modules keep the documents of their cases.
public interface DocumentTables {

    /// @param table with the columns of `registration.document`
    AttachedDocuments of(String table);
}
