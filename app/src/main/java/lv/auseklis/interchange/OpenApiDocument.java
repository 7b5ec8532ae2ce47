package lv.auseklis.interchange;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/// The description of the REST interface at `/api/v1/openapi.json` (OpenAPI 3.1): what the controllers declare, and
/// the refusals that all of them share as problem documents (RFC 9457).
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new JsonSchema().typesItem("object"));
    }

    @Bean
    OpenApiCustomizer description() {
        return document -> {
            document.info(new Info().title("Auseklis").version("v1").description("""
                            The national research information system of Latvia for programs: the Register of Scientific \
                            Institutions, the law as a rulebook, and the log. Texts come in both languages as \
                            {"lv": …, "en": …}; problems in the language of Accept-Language, else in English.

                            Latvijas nacionālā zinātniskās darbības informācijas sistēma programmām: Zinātnisko \
                            institūciju reģistrs, likums kā normu krājums un žurnāls. Teksti ir abās valodās; kļūdu \
                            paziņojumi – galvenē Accept-Language prasītajā valodā, citādi angļu."""));
            document.servers(List.of(new Server().url("/")));
            document.getComponents().addSchemas(PROBLEM, problem());
            document.getPaths().forEach(OpenApiDocument::refusals);
        };
    }

    private static void refusals(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            var part = path.split("/")[3];
            operation.setTags(List.of(part));
            operation.setOperationId(method.name().toLowerCase(Locale.ROOT)
                    + path.replace("/api/v1", "").replaceAll("\\W+", "-").replaceAll("-$", ""));
            refusal(operation, "400", "The request cannot be understood.");
            refusal(operation, "401", "The credentials are missing or wrong.");
            refusal(operation, "406", "There is no answer in the form asked for.");
            if (method == PathItem.HttpMethod.POST) {
                var done = "Carried out already under this Idempotency-Key; Location names its entry of the log.";
                operation.getResponses().addApiResponse("303", new ApiResponse().description(done));
            }
            if (path.contains("{") || operation.getRequestBody() != null) {
                refusal(operation, "404", "There is no such thing.");
            }
            refusal(operation, "403", "The request comes from another site, or the role may not do this.");
            if (method != PathItem.HttpMethod.GET) {
                refusal(operation, "409", "Somebody changed it meanwhile; nothing was overwritten.");
                refusal(operation, "413", "The body is larger than 1 MiB, or a file larger than is taken.");
                refusal(operation, "415", "The body is not of the kind asked for.");
                refusal(operation, "422", "Values are missing or of the wrong kind; `errors` points to each.");
                refusal(operation, "429", "Too many came within the time; nothing was done.");
            }
        });
    }

    private static void refusal(Operation operation, String status, String why) {
        var content = new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(why)
                                .content(new Content().addMediaType("application/problem+json", content)));
    }

    private static Schema<?> problem() {
        var both = object(Map.of("lv", text("In Latvian."), "en", text("In English.")))
                .required(List.of("lv", "en"))
                .description("What the detail says, in both languages.");
        var flaw = object(Map.of(
                        "pointer",
                        text("Where, as a JSON pointer."),
                        "detail",
                        text("What to correct."),
                        "details",
                        both))
                .required(List.of("pointer", "detail", "details"));
        var properties = new TreeMap<String, Schema<?>>(overtaken());
        properties.put("type", text("What kind of problem, as a URI reference."));
        properties.put("title", text("The kind of problem in words."));
        properties.put("status", new JsonSchema().typesItem("integer").description("The HTTP status."));
        properties.put("detail", text("What is wrong here, and what to do."));
        properties.put("details", both);
        properties.put("errors", new JsonSchema().typesItem("array").items(flaw));
        return object(properties).required(List.of("type", "title", "status", "detail", "details"));
    }

    /// What a problem of status 409 tells of both versions.
    private static Map<String, Schema<?>> overtaken() {
        var difference = object(Map.of(
                "field",
                text("Its name in the log."),
                "seen",
                text("What the sender saw."),
                "now",
                text("What it says now.")));
        return Map.of(
                "sent", new JsonSchema().typesItem("object").description("Of 409: what was sent."),
                "stands", new JsonSchema().typesItem("object").description("Of 409: the application as it stands."),
                "latest", new JsonSchema().typesItem("integer").description("Of 409: the latest entry."),
                "meanwhile", new JsonSchema().typesItem("array").items(difference));
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().typesItem("string").description(description);
    }

    private static Schema<?> object(Map<String, Schema<?>> properties) {
        var object = new JsonSchema().typesItem("object");
        properties.keySet().stream().sorted().forEach(name -> object.addProperty(name, properties.get(name)));
        object.setAdditionalProperties(false);
        return object;
    }
}
