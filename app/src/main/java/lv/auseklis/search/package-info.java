/// Search over everything public, Section 42(5): one Lucene index in memory, built from the registers at
/// start and kept up with the log. Folds diacritics and the inflected forms of Latvian and English.
@ApplicationModule(allowedDependencies = {"datatypes", "ledger", "organisations"})
@NullMarked
package lv.auseklis.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
