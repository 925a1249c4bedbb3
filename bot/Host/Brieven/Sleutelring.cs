using System.Diagnostics.CodeAnalysis;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>
/// The keys of the signatures, in the tables, so that every instance knows a link that another made and a restart logs nobody out. ASP.NET
/// makes a new one every ninety days.
/// </summary>
public sealed class Sleutelring(Kluis kluis) : IXmlRepository
{
    private static readonly Partitie Ring = new("", Tabel.Wekkers, Sleutel.SleutelringPartitie);

    [SuppressMessage("Usage", "VSTHRD002", Justification = "The interface is of before async; it is asked once a day.")]
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(
        async () => (await kluis.ZoekAsync<Handtekeningsleutel>(Ring.Tabel, Ring.Sleutel, RowKeyRange.All, default))
            .Select(r => XElement.Parse(r.Waarde.Xml)).ToList()).GetAwaiter().GetResult();

    [SuppressMessage("Usage", "VSTHRD002", Justification = "The interface is of before async; it is asked once in ninety days.")]
    public void StoreElement(XElement element, string friendlyName)
    {
        var xml = new Handtekeningsleutel(element.ToString(SaveOptions.DisableFormatting));
        Task.Run(() => kluis.BewaarAsync(new Beurt(Ring).Voeg($"{kluis.NieuwId()}", xml), default)).GetAwaiter().GetResult();
    }
}

/// <summary>A key, as ASP.NET writes it.</summary>
public sealed record Handtekeningsleutel(string Xml);
