using System.Reflection;
using Xunit.Sdk;

namespace PartyMassCenter.TestKit.Databases;

/// <summary>
/// Runs a theory on PostgreSQL: its first argument is the engine, then come the attribute's own. Without PostgreSQL on the machine the test
/// is skipped with the reason, except where the environment says <c>CI=true</c>: there it fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnPostgreSqlAttribute(params object[] arguments) : DataAttribute
{
    public override string? Skip
    {
        get => base.Skip ?? (Environment.GetEnvironmentVariable("CI") == "true" ? null : PostgresCluster.Missing);
        set => base.Skip = value;
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseEngine.PostgreSql, .. arguments]];
}
