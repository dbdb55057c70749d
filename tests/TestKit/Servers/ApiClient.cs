using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Centers;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.TestKit.Servers;

/// <summary>A program that uses the HTTP API for one person, or for nobody.</summary>
public sealed class ApiClient : IDisposable
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private ApiClient(Uri address, string? token)
    {
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 400, PooledConnectionLifetime = Timeout.InfiniteTimeSpan })
        {
            BaseAddress = new Uri(address, "/api/v1/"),
            Timeout = TimeSpan.FromSeconds(100),
        };
        Token = token;
        if (token is not null) Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public HttpClient Http { get; }

    public string? Token { get; }

    public static ApiClient Anonymous(Uri address) => new(address, null);

    /// <summary>Somebody who has logged in before, perhaps at another process of the same system.</summary>
    public static ApiClient WithToken(Uri address, string token) => new(address, token);

    public static async Task<ApiClient> LogInAsync(Uri address, string userName, string password = SampleAccounts.Password)
    {
        using var nobody = Anonymous(address);
        var answer = await nobody.PostAsync<JsonElement>("tokens", new { userName, password });
        return new ApiClient(address, answer.Must.GetProperty("accessToken").GetString());
    }

    public Task<ApiAnswer<CenterDetails[]>> CentersAsync() => GetAsync<CenterDetails[]>("centers");

    public Task<ApiAnswer<RoomListItem[]>> RoomsAsync(Guid centerId) => GetAsync<RoomListItem[]>($"centers/{centerId}/rooms");

    public Task<ApiAnswer<RoomDetails>> RoomAsync(Guid id) => GetAsync<RoomDetails>($"rooms/{id}");

    public Task<ApiAnswer<Guid>> AddRoomAsync(RoomRequest room) => PostAsync<Guid>("rooms", room);

    public Task<ApiAnswer<JsonElement>> ChangeRoomAsync(Guid id, RoomRequest room) => SendAsync<JsonElement>(HttpMethod.Put, $"rooms/{id}", room);

    public Task<ApiAnswer<DayBoard>> BoardAsync(Guid centerId, DateOnly day) => GetAsync<DayBoard>($"centers/{centerId}/board?day={day:yyyy-MM-dd}");

    public Task<ApiAnswer<BookingDetails>> BookAsync(BookingRequest request, string? idempotencyKey = null) =>
        SendAsync<BookingDetails>(HttpMethod.Post, "bookings", request, idempotencyKey);

    public Task<ApiAnswer<BookingDetails>> BookingAsync(Guid id) => GetAsync<BookingDetails>($"bookings/{id}");

    public Task<ApiAnswer<BookingDetails>> ChangeAsync(Guid id, BookingRequest request) => SendAsync<BookingDetails>(HttpMethod.Put, $"bookings/{id}", request);

    public Task<ApiAnswer<Alternatives>> AlternativesAsync(BookingRequest request) => PostAsync<Alternatives>("bookings/alternatives", request);

    public Task<ApiAnswer<JsonElement>> CheckAsync(BookingRequest request) => PostAsync<JsonElement>("bookings/check", request);

    public Task<ApiAnswer<JsonElement>> ApproveAsync(BookingDetails booking) => PostAsync<JsonElement>($"bookings/{booking.Id}/approve", new { booking.Version });

    public Task<ApiAnswer<JsonElement>> RejectAsync(BookingDetails booking, string reason) =>
        PostAsync<JsonElement>($"bookings/{booking.Id}/reject", new { booking.Version, reason });

    public Task<ApiAnswer<JsonElement>> CancelAsync(Guid id, string reason) => PostAsync<JsonElement>($"bookings/{id}/cancel", new { reason });

    public Task<ApiAnswer<Paged<InboxItem>>> InboxAsync(int skip = 0) => GetAsync<Paged<InboxItem>>($"inbox?skip={skip}&take=200");

    public Task<ApiAnswer<T>> GetAsync<T>(string path) => SendAsync<T>(HttpMethod.Get, path, null);

    public Task<ApiAnswer<T>> PostAsync<T>(string path, object body) => SendAsync<T>(HttpMethod.Post, path, body);

    /// <param name="body">An object to send as JSON, a string to send as it is, or null.</param>
    public async Task<ApiAnswer<T>> SendAsync<T>(HttpMethod method, string path, object? body, string? idempotencyKey = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body switch
        {
            null => null,
            string text => new StringContent(text, new MediaTypeHeaderValue("application/json")),
            _ => JsonContent.Create(body, body.GetType(), options: Json),
        };
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        using var response = await Http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return new ApiAnswer<T>(
            response.StatusCode,
            response.IsSuccessStatusCode && answer.Length > 0 ? JsonSerializer.Deserialize<T>(answer, Json) : default,
            response.IsSuccessStatusCode ? [] : Codes(answer),
            answer);
    }

    public void Dispose() => Http.Dispose();

    private static IReadOnlyList<string> Codes(string answer)
    {
        try
        {
            using var problem = JsonDocument.Parse(answer);
            return problem.RootElement.TryGetProperty("refusals", out var refusals)
                ? [.. refusals.EnumerateArray().Select(r => r.GetProperty("code").GetString()!)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
