package lv.auseklis.notifications;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;
import org.jspecify.annotations.Nullable;

/// A day by which somebody must act in a case.
///
/// @param kind     what must be done, as a word of the program: one case may have several
/// @param waitsFor who must act
/// @param what     the same in words, with the name of the case and the article
/// @param began    the day from which the time runs: nobody is reminded on it; null where it makes no difference
public record Due(
        UUID id,
        String kind,
        Addressee waitsFor,
        Bilingual what,
        Address page,
        @Nullable LocalDate began,
        LocalDate day) {}
