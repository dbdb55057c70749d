using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Server.Activities;
using PartyMassCenter.Server.Activities.Registrations;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Centers;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Feeds;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Live;
using PartyMassCenter.Server.Common.Metrics;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Common.SampleData;
using PartyMassCenter.Server.Common.Security;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Reminders;
using PartyMassCenter.Server.Resources;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Server.Rosters;
using PartyMassCenter.Shared.Common;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
var services = builder.Services;

var folder = new DataFolder(builder.Configuration, builder.Environment);
services.AddSingleton(folder);
services.AddSingleton(TimeProvider.System);
services.AddSingleton<CenterClock>();
services.AddSingleton<FeedStore>();
services.AddPersistence(builder.Configuration);
services.AddSingleton<AuditWriter>();
services.AddAudit();
services.AddSingleton<LiveUpdates>();
services.AddSingleton<ILiveUpdates>(sp => sp.GetRequiredService<LiveUpdates>());
if (builder.Configuration.GetSection("Database").Get<DatabaseOptions>()?.UsesPostgreSQL == true) services.AddHostedService<PostgresListener>();
services.AddScoped<ActorHolder>();
services.AddScoped<AccessControl>();
services.AddScoped<CircuitHandler, ActorCircuitHandler>();
services.AddHttpContextAccessor();
services.AddDataProtection().SetApplicationName("PartyMassCenter").PersistKeysToFileSystem(new DirectoryInfo(folder.Folder("keys")));

services.AddRazorComponents().AddInteractiveServerComponents();
services.AddCascadingAuthenticationState();
services.AddClient();
services.AddAuthorization();
services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
services.AddChineseProblems();
services.AddCompression();
services.AddApiDescription();
services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
    json.SerializerOptions.RespectNullableAnnotations = true;
    json.SerializerOptions.AllowOutOfOrderMetadataProperties = true;
    json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
});
services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
RateLimits.Add(services, builder.Configuration);
services.AddMetricsText();
services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);

services.AddJobs(builder.Configuration, folder);
services.AddRecurringJob<ForgetOldRowsJob>(TimeSpan.FromHours(6));
services.Configure<AuditOptions>(builder.Configuration.GetSection("Audit"));
services.AddPeople(builder.Configuration);
services.AddCenters();
services.AddRooms();
services.AddResources();
services.AddBookings();
services.AddActivities();
services.AddRegistrations();
services.AddNotices();
services.AddReminders();
services.AddRosters();

var app = builder.Build();
if (args is ["migrate", ..])
{
    await Migrator.MigrateAsync(app.Services);
    return;
}

if (app.Environment.IsDevelopment())
{
    await Migrator.MigrateAsync(app.Services);
    if (app.Configuration.GetValue("SampleData", defaultValue: true)) await SampleDataSeeder.SeedAsync(app.Services);
}
else if (!await Migrator.IsCurrentAsync(app.Services))
{
    app.Logger.LogCritical("The database lacks migrations. Run this program with the argument “migrate” first, then start it again");
    Environment.ExitCode = 1;
    return;
}

app.UseSecurityHeaders();
app.UseCompression();
app.UseFriendlyErrors();
app.UseRouting();
app.UseRoomPhotos();
app.UseAuthentication();
app.UseFirstChange();
app.UseActor();
app.UseRateLimiter();
app.UseAuthorization();
app.UseAntiforgery();

app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
app.MapPreferences();
app.MapSessions();
app.MapFeeds();
app.MapActivityFeeds();
app.MapDutyFeeds();
app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
app.MapMetrics();
app.MapOpenApi("/api/{documentName}/openapi.json");

var api = app.MapGroup("/api/v1");
api.MapPeople();
api.MapAudit();
api.MapJobs();
api.MapCenters();
api.MapRooms();
api.MapResources();
api.MapBookings();
api.MapActivities();
api.MapRegistrations();
api.MapNotices();
api.MapReminders();
api.MapRosters();

await app.RunAsync();
