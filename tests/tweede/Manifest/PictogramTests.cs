using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Manifest.Tests;

public sealed class PictogramTests(Pakket pakket, Browser browser)
{
    private const string Meet = """
        async png => {
          const beeld = await createImageBitmap(await (await fetch(png)).blob());
          const blad = new OffscreenCanvas(beeld.width, beeld.height).getContext('2d');
          blad.drawImage(beeld, 0, 0);
          const punten = blad.getImageData(0, 0, beeld.width, beeld.height).data;
          const hoek = punten.slice(0, 4).join();
          let doorzichtig = 0, wit = 0, links = beeld.width, boven = beeld.height, rechts = 0, onder = 0;
          for (let i = 0; i < punten.length; i += 4) {
            const [r, g, b, a] = punten.slice(i, i + 4);
            if (a === 0) doorzichtig++;
            else if (r === 255 && g === 255 && b === 255) wit++;
            if ([r, g, b, a].join() === hoek) continue;
            const x = i / 4 % beeld.width, y = Math.floor(i / 4 / beeld.width);
            links = Math.min(links, x); rechts = Math.max(rechts, x + 1); boven = Math.min(boven, y); onder = Math.max(onder, y + 1);
          }
          return [beeld.width, beeld.height, doorzichtig, wit, rechts - links, onder - boven];
        }
        """;

    [Fact]
    public async Task The_colour_icon_is_192_square_without_holes_and_its_symbol_stays_within_96()
    {
        var (breedte, hoogte, doorzichtig, _, symboolBreedte, symboolHoogte) = await MeetAsync("color.png");

        Assert.Equal((192, 192), (breedte, hoogte));
        Assert.Equal(0, doorzichtig);
        // Teams shows the symbol in a circle; a few pixels over the advised 96 stay inside it.
        Assert.InRange(symboolBreedte, 80, 100);
        Assert.InRange(symboolHoogte, 80, 100);
    }

    [Fact]
    public async Task The_outline_icon_is_32_square_white_on_transparent_without_padding()
    {
        var (breedte, hoogte, doorzichtig, wit, symboolBreedte, symboolHoogte) = await MeetAsync("outline.png");

        Assert.Equal((32, 32), (breedte, hoogte));
        Assert.Equal(32 * 32, doorzichtig + wit);
        Assert.InRange(wit, 100, 600);
        Assert.InRange(symboolBreedte, 30, 32);
        Assert.InRange(symboolHoogte, 30, 32);
    }

    private async Task<(int Breedte, int Hoogte, int Doorzichtig, int Wit, int SymboolBreedte, int SymboolHoogte)> MeetAsync(string bestand)
    {
        var inhoud = Convert.ToBase64String(await File.ReadAllBytesAsync(Path.Combine(pakket.Map, bestand)));
        var pagina = await browser.NieuwePaginaAsync();
        await using var context = pagina.Context;
        var maten = await pagina.EvaluateAsync<int[]>(Meet, "data:image/png;base64," + inhoud);
        Assert.Equal(6, maten.Length);
        return (maten[0], maten[1], maten[2], maten[3], maten[4], maten[5]);
    }
}
