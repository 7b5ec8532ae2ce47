/// Files by content: applications, decisions, certificates and their attachments. The same bytes are kept
/// once and never changed, and a damaged file is found whenever it is read.
///
/// Law: Section 29 (documents with an application), Section 31 (certificate), Section 27(2) and (3)
/// (keeping of the Register).
@ApplicationModule(allowedDependencies = {"datatypes", "database"})
@NullMarked
package lv.auseklis.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
