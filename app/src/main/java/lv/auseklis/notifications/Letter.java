package lv.auseklis.notifications;

import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;

/// An e-mail to be sent.
///
/// @param number       0 before it was kept
/// @param notification what it tells; null of a letter about the address itself
/// @param page         the path of the page where it is read in full
record Letter(
        long number,
        @Nullable Long notification,
        String account,
        String address,
        Language language,
        String subject,
        String text,
        String page) {

    /// Where the sending stands.
    enum State {
        WAITING,
        SENT,
        FAILED
    }

    /// Why a letter could not be sent.
    enum Failure {
        /// The server of the addressee does not take it.
        ADDRESS_REFUSED,
        /// Our own server could not be reached or did not take it; tried again.
        NOT_SENT
    }
}
