/// The figures that the program must reach, measured end to end beside a peer or a limit of the same machine. Started
/// by `./auseklis bench`; nothing here decides whether a build passes.
@NullMarked
package lv.auseklis.bench;

import org.jspecify.annotations.NullMarked;
