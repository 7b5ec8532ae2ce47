package lv.auseklis.documents;

import lv.auseklis.database.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Opens the files once the data folder is held, so that nobody else's drafts are taken for leftovers.
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    @Bean
    Documents documents(DataFolder data, JdbcClient database) {
        return new Documents(FileStore.open(data.path().resolve("files")), new JdbcStoredFiles(database));
    }
}
