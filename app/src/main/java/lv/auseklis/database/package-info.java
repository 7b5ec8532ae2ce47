/// The program's data folder and its PostgreSQL: brought along and run by the program itself, or external.
/// Both are durable or the program refuses to run. Every module's schema is brought up to date here, before
/// anything else uses the database. The ground under law 27(2)-(3): what was acknowledged is not lost.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.auseklis.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
