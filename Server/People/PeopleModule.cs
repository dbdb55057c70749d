using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Common.Security;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Accounts, log-in, sessions, roles and units.</summary>
public static class PeopleModule
{
    /// <summary>Name of the limit on log-in attempts; the static pages carry it too.</summary>
    public const string SignInLimit = "sign-in";

    // Chooses bearer token or cookie by what the request brings.
    private const string EitherScheme = "Either";

    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PeopleOptions>(configuration.GetSection("People"));
        services.AddIdentityCore<Person>(options =>
        {
            options.Password = new PasswordOptions { RequiredLength = 1, RequiredUniqueChars = 1, RequireDigit = false, RequireLowercase = false, RequireNonAlphanumeric = false, RequireUppercase = false };
            options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
        }).AddEntityFrameworkStores<AppDbContext>().AddErrorDescriber<ChineseIdentityErrors>().AddPasswordValidator<PersonPasswordValidator>();
        AddSchemes(services);
        services.AddSingleton<UnknownNames>().AddSingleton<SessionActivity>();
        services.AddScoped<Accounts>().AddScoped<PasswordGate>().AddScoped<Sessions>().AddScoped<PeopleReach>().AddScoped<PeopleList>().AddScoped<UnitTree>();
        services.AddScoped<ISignInService, SignInService>().AddScoped<IAccountService, AccountService>().AddScoped<IPeopleService, PeopleService>();
        services.AddScoped<SetUpService>().AddScoped<ISetUpService>(sp => sp.GetRequiredService<SetUpService>());
        services.AddScoped<AuthenticationStateProvider, CircuitSession>();
        services.AddScoped<CircuitHandler, SessionCircuitHandler>();
        services.AddHostedService<SetUpAnnouncement>();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<PeopleOptions>>((limits, options) => limits.AddPolicy(SignInLimit, context =>
            HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter($"a:{context.Connection.RemoteIpAddress}", _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = options.Value.SignInsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                })
                : RateLimitPartition.GetNoLimiter("")));
        return services;
    }

    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapTokens();
        AccountEndpoints.Map(api);
        PeopleEndpoints.Map(api);
    }

    private static void AddSchemes(IServiceCollection services)
    {
        services.AddScoped<SessionCookieEvents>();
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, either =>
            {
                either.ForwardDefaultSelector = context => context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
                    ? IdentityConstants.BearerScheme
                    : IdentityConstants.ApplicationScheme;
                either.ForwardChallenge = IdentityConstants.ApplicationScheme;
                either.ForwardForbid = IdentityConstants.ApplicationScheme;
            })
            .AddCookie(IdentityConstants.ApplicationScheme)
            .AddBearerToken(IdentityConstants.BearerScheme);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<PeopleOptions>>((cookie, options) =>
        {
            cookie.EventsType = typeof(SessionCookieEvents);
            cookie.Cookie.Name = SessionCookie.Name;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.LoginPath = "/login";
            cookie.AccessDeniedPath = "/forbidden";
            cookie.ReturnUrlParameter = "return";
            cookie.SlidingExpiration = true;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(options.Value.IdleMinutes);
        });
        services.AddOptions<BearerTokenOptions>(IdentityConstants.BearerScheme).Configure<IOptions<PeopleOptions>>((bearer, options) =>
        {
            bearer.BearerTokenExpiration = TimeSpan.FromMinutes(options.Value.TokenMinutes);
            bearer.RefreshTokenExpiration = TimeSpan.FromDays(options.Value.RefreshDays);
        });
    }
}
