using Microsoft.OpenApi;

namespace PartyMassCenter.Server.Common.Api;

/// <summary>The OpenAPI document of <c>/api/v1</c>.</summary>
public static class ApiDescription
{
    private const string Bearer = "bearer";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "党群服务中心 API",
                Version = "v1",
                Description = "先用 POST /api/v1/tokens 登录，之后在 Authorization 头里带 Bearer 令牌。时间为中心当地时间（不带时区）。"
                    + "出错时返回 application/problem+json，refusals 列出全部原因。新建类请求可带 Idempotency-Key，24 小时内重复提交只生效一次。",
            };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
            return Task.CompletedTask;
        }));
}
