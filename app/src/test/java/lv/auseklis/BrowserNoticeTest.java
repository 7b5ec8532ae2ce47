package lv.auseklis;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrowserNoticeTest {

    @Test
    void saysWhenThePagesAreNotTestedInABrowser() {
        if (!Files.isExecutable(Path.of("/usr/bin/chromium"))) {
            System.out.println("Page tests in a browser were skipped: there is no /usr/bin/chromium."
                    + " On Debian: apt-get install chromium");
        }
    }
}
