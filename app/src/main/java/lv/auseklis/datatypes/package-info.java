/// Values that every module speaks in: identifiers, dates, money, bilingual text and closed lists.
///
/// Each type is immutable and never invalid. `parse` takes what people type or paste and answers empty for what is not
/// such a value; `of` takes the same and throws. `toString` is the canonical text, which JSON uses too. Tables
/// that are part of the program are read here, for closed lists are some of them.
///
/// Law: Section 13(2)(3.1) (fields of science), Section 28(1)(4) (legal status).
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.auseklis.datatypes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
