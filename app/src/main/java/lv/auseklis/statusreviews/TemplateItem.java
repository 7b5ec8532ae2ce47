package lv.auseklis.statusreviews;

import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// What belongs into the file of a review (AIII.3c).
///
/// @param entry    the entry of the log that set it last
/// @param position its place in the file, from 1
/// @param source   where it is said to belong into the file
/// @param verified whether the source was read in an official document; the list of Annex 2 was not
record TemplateItem(UUID item, long entry, int position, Bilingual title, String source, boolean verified) {}
