using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>
/// The signatures of ASP.NET with the keys of <see cref="Sleutelring"/>. Made when it is first needed: where mail is off there are no keys.
/// </summary>
public sealed class Sleutelbos(Sleutelring ring) : IDataProtectionProvider, IDisposable
{
    private readonly Lazy<ServiceProvider> _diensten = new(() =>
    {
        var services = new ServiceCollection();
        services.AddLogging().AddDataProtection().SetApplicationName("TeamsHerstelBot");
        services.Configure<KeyManagementOptions>(o => o.XmlRepository = ring);
        return services.BuildServiceProvider();
    });

    public IDataProtector CreateProtector(string purpose) =>
        _diensten.Value.GetRequiredService<IDataProtectionProvider>().CreateProtector(purpose);

    public void Dispose()
    {
        if (_diensten.IsValueCreated) _diensten.Value.Dispose();
    }
}
