/// The doors of the program: home page, demonstration sign-in, static pages, and the first address without a language.
@ApplicationModule(
        allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "organisations", "cern", "search"})
@NullMarked
package lv.auseklis.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
