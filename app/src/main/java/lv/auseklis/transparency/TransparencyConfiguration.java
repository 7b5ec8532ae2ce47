package lv.auseklis.transparency;

import java.nio.file.Path;
import lv.auseklis.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The folder of the log: `auseklis.log.folder` (AUSEKLIS_LOG_FOLDER), else `log` in the data folder. Programs that
/// share a database share this folder too, or only one of them signs.
@Configuration(proxyBeanMethods = false)
class TransparencyConfiguration {

    @Bean
    LogFolder logFolder(@Value("${auseklis.log.folder:}") String folder, DataFolder data) {
        return LogFolder.open(folder.isBlank() ? data.path().resolve("log") : Path.of(folder), Disk.REAL);
    }
}
