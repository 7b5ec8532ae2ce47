package lv.auseklis.law;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/// Finds every [Rule] of every module, so that the author of a rule writes the class and its cases and nothing else.
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "lv.auseklis",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Rule.class))
class RuleScan {}
