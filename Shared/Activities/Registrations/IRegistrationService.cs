using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>
/// Registrations for activities. Registering and one's own registration are public: a code and the phone's last four digits stand for an account.
/// Everything else needs <see cref="People.Permission.TakeRegistrations"/> where the activity is.
/// </summary>
public interface IRegistrationService
{
    /// <summary>Registers; whoever finds no place waits and moves up by themselves. Public.</summary>
    Task<Outcome<RegistrationReceipt>> RegisterAsync(Guid activityId, RegistrationRequest request, CancellationToken cancel = default);

    /// <param name="phoneEnd">The last four digits of the phone.</param>
    Task<Outcome<MyRegistration>> FindAsync(string code, string phoneEnd, CancellationToken cancel = default);

    /// <summary>Another number of people; more than there are places for is refused and changes nothing. Public.</summary>
    Task<Outcome<MyRegistration>> ChangeMineAsync(string code, string phoneEnd, int people, CancellationToken cancel = default);

    /// <summary>Public.</summary>
    Task<Outcome> CancelMineAsync(string code, string phoneEnd, CancellationToken cancel = default);

    /// <summary>Says that one is there, from an hour before the start until the end. Public.</summary>
    Task<Outcome<MyRegistration>> CheckInMineAsync(string code, string phoneEnd, CancellationToken cancel = default);

    Task<Outcome<RegistrationList>> ListAsync(Guid activityId, CancellationToken cancel = default);

    /// <summary>Registers somebody who phones or stands at the desk.</summary>
    Task<Outcome<RegistrationReceipt>> AddAsync(Guid activityId, RegistrationRequest request, RegistrationSource source, CancellationToken cancel = default);

    /// <param name="people">How many came; null takes it back.</param>
    Task<Outcome> CheckInAsync(Guid registrationId, int? people, CancellationToken cancel = default);

    Task<Outcome> CancelAsync(Guid registrationId, CancellationToken cancel = default);

    /// <summary>Sets how many came without registering.</summary>
    Task<Outcome> CountWalkInsAsync(Guid activityId, int villagers, int visitors, CancellationToken cancel = default);

    /// <summary>The full phone number; needs <see cref="People.Permission.ViewPersonalData"/> too and is written to the audit.</summary>
    Task<Outcome<string>> RevealPhoneAsync(Guid registrationId, CancellationToken cancel = default);
}
