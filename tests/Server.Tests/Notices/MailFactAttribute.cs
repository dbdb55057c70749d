using PartyMassCenter.TestKit.Notices;

namespace PartyMassCenter.Server.Tests.Notices;

/// <summary>A fact that needs a mail server: skipped with the reason where there is none, except in CI.</summary>
public sealed class MailFactAttribute : FactAttribute
{
    public MailFactAttribute() => Skip = MailServer.Missing;
}
