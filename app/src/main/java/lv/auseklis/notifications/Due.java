package lv.auseklis.notifications;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;

/// A day by which somebody must act in a case.
///
/// @param kind     what must be done, as a word of the program: one case may have several
/// @param waitsFor who must act
/// @param what     the same in words, with the name of the case and the article
public record Due(UUID id, String kind, Addressee waitsFor, Bilingual what, Address page, LocalDate day) {}
