package lv.auseklis.pages;

import jakarta.servlet.http.HttpServletRequest;

/// A place that takes more in the body of a request than all others: see [BodyLimit].
public interface LargeBody {

    /// Whether the request goes to this place.
    boolean takes(HttpServletRequest request);

    /// The largest body, in bytes.
    long mostBytes();

    /// What is said to somebody who sent more.
    Problem tooLarge();
}
