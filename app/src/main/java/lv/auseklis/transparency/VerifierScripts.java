package lv.auseklis.transparency;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The modules of the verifier name each other without a mark of their content, so browsers ask each time whether
/// they are still the same: an old verifier beside a new one would be worse than a short answer.
@Configuration(proxyBeanMethods = false)
class VerifierScripts implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/verify/**")
                .addResourceLocations("classpath:/static/assets/verify/")
                .setCacheControl(CacheControl.noCache());
    }
}
