using System.Reflection;
using PartyMassCenter.Architecture.Tests.Checks;
using PartyMassCenter.Architecture.Tests.Reading;
using PartyMassCenter.Architecture.Tests.Wrong;

namespace PartyMassCenter.Architecture.Tests;

public class ClientKnowledgeTests
{
    private static readonly Assembly Client = Assembly.Load("PartyMassCenter.Client");

    [Fact]
    public void Client_ReferencesSharedOnly()
    {
        Assert.Empty(ClientKnowledge.References(Client.GetReferencedAssemblies()));
        Violations.AssertNone(ClientKnowledge.Projects(Sources.All.Single(f => f.Path == "Client/Client.csproj")));
    }

    [Fact]
    public void Client_SeesNoDbContext() => Violations.AssertNone(ClientKnowledge.Contexts(TypeReferences.Written(Client)));

    [Fact]
    public void Client_WhenItReferencesTheServer_IsReported()
    {
        Assert.Single(ClientKnowledge.References([new AssemblyName("PartyMassCenter.Shared"), new AssemblyName("PartyMassCenter.Server")]));
        Assert.Single(ClientKnowledge.Projects(new SourceFile("Client/Client.csproj", "<ProjectReference Include=\"../Server/Server.csproj\" />")));
    }

    [Fact]
    public void Client_WhenAPageSeesADbContext_IsReported() => Assert.NotEmpty(ClientKnowledge.Contexts([typeof(ViolationPageWithDatabase)]));
}
