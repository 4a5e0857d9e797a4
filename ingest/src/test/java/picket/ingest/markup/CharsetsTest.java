package picket.ingest.markup;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CharsetsTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  @Test
  void believesAByteOrderMarkFirst() {
    byte[] bytes = HexFormat.of().parseHex("efbbbf3c613ec3a9");

    assertThat(Charsets.decodeXml(bytes, "text/xml; charset=iso-8859-1")).isEqualTo("<a>é");
  }

  @Test
  void seesUtf16WithoutAMark() {
    assertThat(Charsets.decodeXml("<a>é</a>".getBytes(UTF_16LE), null)).isEqualTo("<a>é</a>");
  }

  @Test
  void believesAnXmlDeclarationBeforeTheHeader() {
    String text = "<?xml version=\"1.0\" encoding=\"windows-1256\"?><a>خبر</a>";

    assertThat(Charsets.decodeXml(text.getBytes(ARABIC), "text/xml; charset=utf-8"))
        .isEqualTo(text);
  }

  @Test
  void believesTheHeaderOfAPageBeforeItsMeta() {
    String text = "<meta charset=utf-8><p>خبر";

    assertThat(Charsets.decodeHtml(text.getBytes(ARABIC), "text/html; charset=windows-1256"))
        .isEqualTo(text);
  }

  @Test
  void believesTheMetaOfAPage() {
    String text = "<meta http-equiv='Content-Type' content='text/html; charset=windows-1256'>خبر";

    assertThat(Charsets.decodeHtml(text.getBytes(ARABIC), "text/html")).isEqualTo(text);
  }

  @Test
  void seesThroughAWesternLabelOnUtf8() {
    String text = "<meta charset='iso-8859-1'>“Khan’s”";

    assertThat(Charsets.decodeHtml(text.getBytes(UTF_8), null)).isEqualTo(text);
    assertThat(Charsets.decodeHtml(text.getBytes(WESTERN), null)).isEqualTo(text);
  }

  @Test
  void readsEachByteThatIsNotUtf8AsWestern() {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes("naïve ".getBytes(UTF_8));
    mixed.writeBytes("“quote”".getBytes(WESTERN));

    assertThat(Charsets.decodeHtml(mixed.toByteArray(), "text/html; charset=utf-8"))
        .isEqualTo("naïve “quote”");
  }

  @Test
  void passesOverACharsetThatDoesNotExist() {
    assertThat(Charsets.decodeXml("<a>é".getBytes(UTF_8), "text/xml; charset=x-none"))
        .isEqualTo("<a>é");
    assertThat(Charsets.decodeXml("<a>é".getBytes(UTF_8), "text/xml; charset=\"\\\""))
        .isEqualTo("<a>é");
  }
}
