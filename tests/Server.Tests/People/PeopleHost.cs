using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.People;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>The whole server in this process, on an empty database, with a clock that the test moves.</summary>
public sealed class PeopleHost : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> factory;

    private PeopleHost(TestDatabase database, int signInsPerMinute, Action<IServiceCollection>? more, IReadOnlyDictionary<string, string> settings)
    {
        Database = database;
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Development");
            web.UseSetting("SampleData", "false");
            web.UseSetting("RateLimits:AddressPerMinute", "1000000");
            web.UseSetting("RateLimits:PersonPerMinute", "1000000");
            web.UseSetting("People:SignInsPerMinute", $"{signInsPerMinute}");
            foreach (var (key, value) in database.Settings.Concat(settings)) web.UseSetting(key, value);
            web.UseSetting("Logging:LogLevel:Default", "Error");
            web.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));

                // Weak hashes: what is tested here is who gets in, not how long a guess takes.
                services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
                more?.Invoke(services);
            });
        });
    }

    public TestDatabase Database { get; }

    public TestClock Clock { get; } = new();

    public IServiceProvider Services => factory.Services;

    /// <param name="more">Services of the test's own beside the server's.</param>
    /// <param name="settings">Settings of the test's own beside the usual.</param>
    public static async Task<PeopleHost> StartAsync(
        DatabaseEngine engine, int signInsPerMinute = 1_000_000, Action<IServiceCollection>? more = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var host = new PeopleHost(await DatabaseTemplates.MigratedAsync(engine), signInsPerMinute, more, settings ?? new Dictionary<string, string>());
        _ = host.Services;
        return host;
    }

    /// <summary>A browser without script: keeps cookies, follows nothing.</summary>
    public HttpClient Browser() => factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true });

    /// <summary>A caller that carries the session of a person, or none.</summary>
    public HttpClient BrowserOf(Person? person)
    {
        var browser = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        if (person is null) return browser;
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(
            SessionPrincipals.Of(person, IdentityConstants.ApplicationScheme),
            new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow() + options.ExpireTimeSpan },
            IdentityConstants.ApplicationScheme);
        browser.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}");
        return browser;
    }

    /// <summary>Calls services as the circuit or request of a person would, or as an anonymous visitor.</summary>
    public async Task<T> AsAsync<T>(Person? person, Func<IServiceProvider, Task<T>> call)
    {
        await using var scope = Services.CreateAsyncScope();
        var principal = person is null ? new ClaimsPrincipal(new ClaimsIdentity()) : SessionPrincipals.Of(person, IdentityConstants.ApplicationScheme);
        scope.ServiceProvider.GetRequiredService<ActorHolder>().Set(principal, "测试");
        Services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestServices = scope.ServiceProvider, User = principal };
        return await call(scope.ServiceProvider);
    }

    /// <summary>Calls one service as a person, or as an anonymous visitor.</summary>
    public Task<T> AsAsync<TService, T>(Person? person, Func<TService, Task<T>> call)
        where TService : notnull => AsAsync(person, services => call(services.GetRequiredService<TService>()));

    /// <summary>Reads or writes the database beside the services.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<AppDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
        return await work(db);
    }

    /// <summary>The account as it is now.</summary>
    public Task<Person> FreshAsync(Person person) => InDatabaseAsync(db => db.Users.AsNoTracking().FirstAsync(p => p.Id == person.Id));

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await Database.DisposeAsync();
    }
}
