using System.Reflection;
using Xunit.Sdk;

namespace PartyMassCenter.TestKit.Databases;

/// <summary>Runs a theory on embedded SQLite: its first argument is the engine, then come the attribute's own.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnSqliteAttribute(params object[] arguments) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseEngine.Sqlite, .. arguments]];
}
