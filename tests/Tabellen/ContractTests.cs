using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Tabellen.Tests;

[assembly: AssemblyFixture(typeof(SharedAzurite))]

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>The contract on the embedded file.</summary>
public sealed class SqliteContractTests : TableStoreContract
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tabellen-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    protected override Task<ITableStore> OpenAsync() => Task.FromResult(TableStore.Open(null, Path.Combine(_directory, "opslag.db")));
}

/// <summary>The contract on the tables in memory that other tests use, so that what they find holds for the real ones.</summary>
public sealed class GeheugenContractTests : TableStoreContract
{
    private readonly Geheugentabellen _tabellen = new();

    protected override Task<ITableStore> OpenAsync() => Task.FromResult<ITableStore>(_tabellen);
}

/// <summary>The contract on the REST protocol, answered by Microsoft's Azurite.</summary>
public sealed class AzuriteContractTests(SharedAzurite azurite) : TableStoreContract
{
    protected override async Task<ITableStore> OpenAsync() =>
        TableStore.Open((await azurite.GetAsync()).ConnectionString, "not used");
}

/// <summary>One Azurite for the run, started by the first test that needs it.</summary>
public sealed class SharedAzurite : IAsyncDisposable
{
    private readonly Lazy<Task<Azurite>> _azurite = new(Azurite.StartAsync);

    public Task<Azurite> GetAsync() => _azurite.Value;

    public async ValueTask DisposeAsync()
    {
        if (_azurite.IsValueCreated && _azurite.Value.IsCompletedSuccessfully) await (await _azurite.Value).DisposeAsync();
    }
}
